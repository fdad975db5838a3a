Attribute VB_Name = "KedangHelp"
Option Explicit
Option Private Module

' Help texts for Excel's function dialog.

Private Const KD_LONGEST As Long = 255

' Tell Excel what each function and argument is; where Excel will not have it, the functions work
' without. functions.list: NAME argument argument;NAME argument
Public Sub KdDescribeFunctions()
    Dim program As Object, entry As Variant, words As Variant, help() As String, index As Long
    On Error Resume Next
    Set program = Application
    For Each entry In Split(KdText("functions.list"), ";")
        words = Split(entry, " ")
        ReDim help(0 To UBound(words) - 1)
        For index = 1 To UBound(words)
            help(index - 1) = Left$(KdText("function." & words(0) & "." & words(index)), KD_LONGEST)
        Next index
        program.MacroOptions Macro:=words(0), Description:=Left$(KdText("function." & words(0)), KD_LONGEST), _
            Category:=KdText("command.product"), ArgumentDescriptions:=help
    Next entry
End Sub
