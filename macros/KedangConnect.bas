Attribute VB_Name = "KedangConnect"
Option Explicit
Option Private Module

' The machine: the library that starts Python, where Python is, this user's settings, and boxes
' that can show any language. No other module may hold Declare or #If. The library carries the
' version of xlwings in its name; it starts the command once and answers with the object that
' Python registers under CLSID.

Private Const KD_ERROR As Long = &H80040201
Private Const KD_START As Long = 1
Private Const KD_END As Long = -1
Private Const KD_LONGEST As Long = 2000

#If Mac Then
#ElseIf VBA7 Then
    Private Declare PtrSafe Function KdLoadLibrary Lib "kernel32" Alias "LoadLibraryW" (ByVal path As LongPtr) As LongPtr
    Private Declare PtrSafe Function KdMessageBox Lib "user32" Alias "MessageBoxW" (ByVal window As LongPtr, ByVal text As LongPtr, ByVal title As LongPtr, ByVal style As Long) As Long
    Private Declare PtrSafe Function KdFilter Lib "ole32" Alias "CoRegisterMessageFilter" (ByVal filter As LongPtr, ByRef previous As LongPtr) As Long
    Private mFilter As LongPtr
    Private mNoFilter As LongPtr
    #If Win64 Then
        Private Const KD_LIBRARY As String = "xlwings64-0.37.8.dll"
        Private Declare PtrSafe Function KdActivate Lib "xlwings64-0.37.8.dll" Alias "XLPyDLLActivateAuto" (ByRef answer As Variant, ByVal commandLine As String, ByVal mode As Long) As Long
    #Else
        Private Const KD_LIBRARY As String = "xlwings32-0.37.8.dll"
        Private Declare PtrSafe Function KdActivate Lib "xlwings32-0.37.8.dll" Alias "XLPyDLLActivateAuto" (ByRef answer As Variant, ByVal commandLine As String, ByVal mode As Long) As Long
    #End If
#Else
    Private Const KD_LIBRARY As String = "xlwings32-0.37.8.dll"
    Private Declare Function KdLoadLibrary Lib "kernel32" Alias "LoadLibraryW" (ByVal path As Long) As Long
    Private Declare Function KdMessageBox Lib "user32" Alias "MessageBoxW" (ByVal window As Long, ByVal text As Long, ByVal title As Long, ByVal style As Long) As Long
    Private Declare Function KdFilter Lib "ole32" Alias "CoRegisterMessageFilter" (ByVal filter As Long, ByRef previous As Long) As Long
    Private mFilter As Long
    Private mNoFilter As Long
    Private Declare Function KdActivate Lib "xlwings32-0.37.8.dll" Alias "XLPyDLLActivateAuto" (ByRef answer As Variant, ByVal commandLine As String, ByVal mode As Long) As Long
#End If

Private mLoaded As Boolean
Private mPatient As Boolean

' The object that answers: Handshake, Call, Run, Cancel. Raises an error that says what is missing.
Public Function KdConnect() As Object
#If Mac Then
    Err.Raise KD_ERROR, "Kedang", KdText("macro.mac")
#Else
    Dim python As String, commandLine As String, answer As Variant
    python = KdSetting("install", "python")
    If python = "" Then Err.Raise KD_ERROR, "Kedang", KdText("macro.not_installed")
    commandLine = KdCommand(python)
    If Not mLoaded Then KdLoad python
    If KdActivate(answer, commandLine, KD_START) <> 0 Then
        Err.Raise KD_ERROR, "Kedang", KdTextWith("macro.not_started", "why", KdOneLine(answer))
    End If
    Set KdConnect = answer
#End If
End Function

' Forget the object and end its process, so that the next KdConnect starts a new one.
Public Sub KdDisconnect()
#If Mac Then
#Else
    Dim answer As Variant
    If mLoaded Then KdActivate answer, KdCommand(KdSetting("install", "python")), KD_END
#End If
End Sub

' The Excel that asks; Python could not tell which of several it is.
Public Function KdExcel() As Object
    Set KdExcel = Application
End Function

' A setting of this user, empty when there is none; the installer writes install\python.
Public Function KdSetting(ByVal section As String, ByVal key As String) As String
    KdSetting = GetSetting("Kedang", section, key, "")
End Function

Public Sub KdKeepSetting(ByVal section As String, ByVal key As String, ByVal value As String)
    SaveSetting "Kedang", section, key, value
End Sub

' A box with a sentence; the answer is that of MsgBox, which on Windows has only the letters of the
' system's own language.
Public Function KdShow(ByVal text As String, ByVal style As Long) As Long
    Dim title As String
    title = KdText("command.product")
#If Mac Then
    KdShow = MsgBox(text, style, title)
#Else
    KdShow = KdMessageBox(Application.Hwnd, StrPtr(text), StrPtr(title), style)
#End If
End Function

' While Python works long, Excel would ask the user again and again to wait for an OLE action;
' without its message filter it waits in silence. True before, False after, whatever happened.
Public Sub KdPatient(ByVal patient As Boolean)
#If Mac Then
#Else
    If patient = mPatient Then Exit Sub
    mPatient = patient
    If patient Then
        KdFilter 0, mFilter
    Else
        KdFilter mFilter, mNoFilter
    End If
#End If
End Sub

#If Mac Then
#Else
' Always the same text, for the library keeps one process for each. It goes through the system's
' code page into 2,048 bytes; $(CLSID) grows by 30 characters.
Private Function KdCommand(ByVal python As String) As String
    Dim commandLine As String, bytes As String
    commandLine = """" & python & """ -I -B -m kedang.hosts.excel.server $(CLSID)"
    bytes = StrConv(commandLine, vbFromUnicode)
    If StrConv(bytes, vbUnicode) <> commandLine Or LenB(bytes) > KD_LONGEST Then
        Err.Raise KD_ERROR, "Kedang", KdTextWith("macro.bad_path", "path", python)
    End If
    KdCommand = commandLine
End Function

' The library stands beside the interpreter; in a virtual environment, one folder up.
Private Sub KdLoad(ByVal python As String)
    Dim folder As String
    folder = KdParent(python)
    mLoaded = KdLoadLibrary(StrPtr(folder & "\" & KD_LIBRARY)) <> 0
    If Not mLoaded Then mLoaded = KdLoadLibrary(StrPtr(KdParent(folder) & "\" & KD_LIBRARY)) <> 0
    If Not mLoaded Then
        Err.Raise KD_ERROR, "Kedang", KdTextWith("macro.no_library", "file", folder & "\" & KD_LIBRARY)
    End If
End Sub

' What the library says has several lines, and a cell or a box shows the first.
Private Function KdOneLine(ByVal answer As Variant) As String
    KdOneLine = Trim$(Replace(Replace(CStr(answer), vbCr, ""), vbLf, " "))
End Function

Private Function KdParent(ByVal path As String) As String
    If InStrRev(path, "\") > 1 Then KdParent = Left$(path, InStrRev(path, "\") - 1)
End Function
#End If
